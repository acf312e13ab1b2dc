
declare module 'gi://GstBase?version=1.0' {
    import GstBase10 from '@girs/gstbase-1.0';
    export default GstBase10;
}

declare module 'gi://GstBase' {
    import GstBase10 from 'gi://GstBase?version=1.0';
    export default GstBase10;
}



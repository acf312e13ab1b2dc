
declare module 'gi://GstApp?version=1.0' {
    import GstApp10 from '@girs/gstapp-1.0';
    export default GstApp10;
}

declare module 'gi://GstApp' {
    import GstApp10 from 'gi://GstApp?version=1.0';
    export default GstApp10;
}



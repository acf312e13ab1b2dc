
declare module 'gi://Pango?version=1.0' {
    import Pango10 from '@girs/pango-1.0';
    export default Pango10;
}

declare module 'gi://Pango' {
    import Pango10 from 'gi://Pango?version=1.0';
    export default Pango10;
}



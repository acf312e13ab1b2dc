
declare module 'gi://GdkPixbuf?version=2.0' {
    import GdkPixbuf20 from '@girs/gdkpixbuf-2.0';
    export default GdkPixbuf20;
}

declare module 'gi://GdkPixbuf' {
    import GdkPixbuf20 from 'gi://GdkPixbuf?version=2.0';
    export default GdkPixbuf20;
}




declare module 'gi://GdkX11?version=4.0' {
    import GdkX1140 from '@girs/gdkx11-4.0';
    export default GdkX1140;
}

declare module 'gi://GdkX11' {
    import GdkX1140 from 'gi://GdkX11?version=4.0';
    export default GdkX1140;
}



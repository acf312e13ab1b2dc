
declare module 'gi://GdkWayland?version=4.0' {
    import GdkWayland40 from '@girs/gdkwayland-4.0';
    export default GdkWayland40;
}

declare module 'gi://GdkWayland' {
    import GdkWayland40 from 'gi://GdkWayland?version=4.0';
    export default GdkWayland40;
}




declare module 'gi://GLib?version=2.0' {
    import GLib20 from '@girs/glib-2.0';
    export default GLib20;
}

declare module 'gi://GLib' {
    import GLib20 from 'gi://GLib?version=2.0';
    export default GLib20;
}



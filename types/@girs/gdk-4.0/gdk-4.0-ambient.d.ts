
declare module 'gi://Gdk?version=4.0' {
    import Gdk40 from '@girs/gdk-4.0';
    export default Gdk40;
}

declare module 'gi://Gdk' {
    import Gdk40 from 'gi://Gdk?version=4.0';
    export default Gdk40;
}



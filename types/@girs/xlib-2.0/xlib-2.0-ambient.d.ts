
declare module 'gi://xlib?version=2.0' {
    import Xlib20 from '@girs/xlib-2.0';
    export default Xlib20;
}

declare module 'gi://xlib' {
    import Xlib20 from 'gi://xlib?version=2.0';
    export default Xlib20;
}



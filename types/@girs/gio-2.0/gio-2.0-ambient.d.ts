
declare module 'gi://Gio?version=2.0' {
    import Gio20 from '@girs/gio-2.0';
    export default Gio20;
}

declare module 'gi://Gio' {
    import Gio20 from 'gi://Gio?version=2.0';
    export default Gio20;
}



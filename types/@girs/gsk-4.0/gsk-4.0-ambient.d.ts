
declare module 'gi://Gsk?version=4.0' {
    import Gsk40 from '@girs/gsk-4.0';
    export default Gsk40;
}

declare module 'gi://Gsk' {
    import Gsk40 from 'gi://Gsk?version=4.0';
    export default Gsk40;
}



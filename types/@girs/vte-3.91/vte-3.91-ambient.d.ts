
declare module 'gi://Vte?version=3.91' {
    import Vte391 from '@girs/vte-3.91';
    export default Vte391;
}

declare module 'gi://Vte' {
    import Vte391 from 'gi://Vte?version=3.91';
    export default Vte391;
}



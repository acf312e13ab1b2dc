
declare module 'gi://Soup?version=3.0' {
    import Soup30 from '@girs/soup-3.0';
    export default Soup30;
}

declare module 'gi://Soup' {
    import Soup30 from 'gi://Soup?version=3.0';
    export default Soup30;
}



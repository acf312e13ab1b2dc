
declare module 'gi://freetype2?version=2.0' {
    import Freetype220 from '@girs/freetype2-2.0';
    export default Freetype220;
}

declare module 'gi://freetype2' {
    import Freetype220 from 'gi://freetype2?version=2.0';
    export default Freetype220;
}



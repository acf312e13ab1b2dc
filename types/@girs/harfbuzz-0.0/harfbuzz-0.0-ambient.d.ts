
declare module 'gi://HarfBuzz?version=0.0' {
    import HarfBuzz00 from '@girs/harfbuzz-0.0';
    export default HarfBuzz00;
}

declare module 'gi://HarfBuzz' {
    import HarfBuzz00 from 'gi://HarfBuzz?version=0.0';
    export default HarfBuzz00;
}



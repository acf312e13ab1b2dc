
declare module 'gi://cairo?version=1.0' {
    import Cairo10 from '@girs/cairo-1.0';
    export default Cairo10;
}

declare module 'gi://cairo' {
    import Cairo10 from 'gi://cairo?version=1.0';
    export default Cairo10;
}



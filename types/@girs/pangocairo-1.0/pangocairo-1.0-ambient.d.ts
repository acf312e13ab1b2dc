
declare module 'gi://PangoCairo?version=1.0' {
    import PangoCairo10 from '@girs/pangocairo-1.0';
    export default PangoCairo10;
}

declare module 'gi://PangoCairo' {
    import PangoCairo10 from 'gi://PangoCairo?version=1.0';
    export default PangoCairo10;
}



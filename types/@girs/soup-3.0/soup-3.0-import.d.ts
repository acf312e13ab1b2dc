
import type Soup30 from '@girs/soup-3.0';

declare global {
    export interface GjsGiImports {
        Soup: typeof Soup30;
    }
}

export default GjsGiImports;



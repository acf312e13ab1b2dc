
import type Vte391 from '@girs/vte-3.91';

declare global {
    export interface GjsGiImports {
        Vte: typeof Vte391;
    }
}

export default GjsGiImports;



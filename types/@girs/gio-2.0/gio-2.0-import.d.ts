
import type Gio20 from '@girs/gio-2.0';

declare global {
    export interface GjsGiImports {
        Gio: typeof Gio20;
    }
}

export default GjsGiImports;



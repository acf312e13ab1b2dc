
import type GstBase10 from '@girs/gstbase-1.0';

declare global {
    export interface GjsGiImports {
        GstBase: typeof GstBase10;
    }
}

export default GjsGiImports;



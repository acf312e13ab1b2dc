
import type GModule20 from '@girs/gmodule-2.0';

declare global {
    export interface GjsGiImports {
        GModule: typeof GModule20;
    }
}

export default GjsGiImports;



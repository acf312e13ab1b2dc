
import type GObject20 from '@girs/gobject-2.0';

declare global {
    export interface GjsGiImports {
        GObject: typeof GObject20;
    }
}

export default GjsGiImports;



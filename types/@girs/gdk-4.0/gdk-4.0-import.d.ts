
import type Gdk40 from '@girs/gdk-4.0';

declare global {
    export interface GjsGiImports {
        Gdk: typeof Gdk40;
    }
}

export default GjsGiImports;



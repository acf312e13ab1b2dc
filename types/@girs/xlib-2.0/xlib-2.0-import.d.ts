
import type Xlib20 from '@girs/xlib-2.0';

declare global {
    export interface GjsGiImports {
        xlib: typeof Xlib20;
    }
}

export default GjsGiImports;




import type GdkWayland40 from '@girs/gdkwayland-4.0';

declare global {
    export interface GjsGiImports {
        GdkWayland: typeof GdkWayland40;
    }
}

export default GjsGiImports;




import type GdkX1140 from '@girs/gdkx11-4.0';

declare global {
    export interface GjsGiImports {
        GdkX11: typeof GdkX1140;
    }
}

export default GjsGiImports;




import type GdkPixbuf20 from '@girs/gdkpixbuf-2.0';

declare global {
    export interface GjsGiImports {
        GdkPixbuf: typeof GdkPixbuf20;
    }
}

export default GjsGiImports;




import type GLib20 from '@girs/glib-2.0';

declare global {
    export interface GjsGiImports {
        GLib: typeof GLib20;
    }
}

export default GjsGiImports;



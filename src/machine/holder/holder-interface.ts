// SPDX-License-Identifier: LGPL-2.1-or-later
import { interfaceInfo } from '../../display1/interface-info.js';

export const HOLDER_PATH = '/vitrine/Holder';
/** Spoken between Vitrine's own programs, on private sockets only. */
export const HOLDER_INTERFACE = 'vitrine.Holder1';

export const HOLDER_INFO = interfaceInfo(
    HOLDER_INTERFACE,
    `<method name="GivePicture">
       <arg name="console" type="u" direction="in"/><arg name="listener" type="h" direction="in"/>
     </method>
     <signal name="Gone"><arg name="kind" type="s"/></signal>`,
);

// SPDX-License-Identifier: GPL-3.0-or-later
import { build } from './build-tree.mjs';

build();

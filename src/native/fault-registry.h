/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Ranges of memory in which a page that is gone shall read as zeros, not end the process. The
 * number is fixed since the signal handler reads the list without a lock.
 */
#define FAULT_REGISTRY_SLOTS 1024

/* Gives the slot's number, or -1 when all are taken. `address` begins a page. */
int fault_registry_add (void *address,
                        gsize length);

/* Only when nobody reads the range any more. */
void fault_registry_remove (int slot);

/* Whether a page of the range was gone when it was read. */
gboolean fault_registry_is_lost (int slot);

G_END_DECLS

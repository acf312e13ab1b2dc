/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "call-queue.h"

G_BEGIN_DECLS

/* What may wait for the program, all in all, before the connection is closed. */
#define FLOOD_MAX_CALLS 4096
#define FLOOD_MAX_BYTES (64 * 1024 * 1024)
/* A process has 1,024 as a rule; QEMU never has more than four under way. */
#define FLOOD_MAX_DESCRIPTORS 128
/* Calls that wait for an answer, or whose answer waits for the peer to read it. */
#define FLOOD_MAX_UNANSWERED 1024

typedef struct
{
  guint64 received;
  guint64 delivered;
  guint64 merged;
  guint64 superseded;
  guint64 dropped;
  guint pending;
  gsize pending_bytes;
} FloodCounters;

/*
 * What GDBus's worker thread and the program's thread share. GDBus may run a filter once more
 * after it was removed, so the state is counted and outlives the filter object.
 */
typedef struct _FloodState FloodState;

FloodState *flood_state_new (const char *object_path,
                             GSource *source);
FloodState *flood_state_ref (FloodState *state);
void flood_state_unref (FloodState *state);

void flood_state_take_interface (FloodState *state,
                                 GDBusInterfaceInfo *interface);

/* A GDBusMessageFilterFunction with a FloodState. */
GDBusMessage *flood_state_filter (GDBusConnection *connection,
                                  GDBusMessage *message,
                                  gboolean incoming,
                                  gpointer user_data);

QueuedCall *flood_state_next (FloodState *state);
void flood_state_count_delivered (FloodState *state);
void flood_state_end_slice (FloodState *state,
                            gint64 resume_at);
void flood_state_detach (FloodState *state);

FloodCounters flood_state_counters (FloodState *state);
const char *flood_state_reason (FloodState *state);

G_END_DECLS

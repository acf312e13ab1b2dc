/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "call.h"
#include "flood-filter.h"

/* The filter on a real connection; the peer is another connection of the same process. */

#define PATH "/org/qemu/Display1/Listener"
#define LISTENER "org.qemu.Display1.Listener"
#define UNIX_MAP LISTENER ".Unix.Map"

typedef struct
{
  GDBusConnection *ours;
  GDBusConnection *peer;
  VitrineNativeFloodFilter *filter;
  guint registrations[2];
  GDBusNodeInfo *node;
  /* Each delivered call and its plain values: "MouseSet 1 2 1;". */
  GString *seen;
  /* What a delivery does beside taking notes; NULL: it answers. */
  void (*act) (gpointer fixture, VitrineNativeCall *call);
  GPtrArray *kept;
  gboolean notified;
} FloodFixture;

#define ADD_FLOOD_TEST(name, function) \
  g_test_add (name, FloodFixture, NULL, flood_set_up, function, flood_tear_down)

void flood_set_up (FloodFixture *fixture, gconstpointer data);
void flood_tear_down (FloodFixture *fixture, gconstpointer data);

/* What the peer sends; no answer is awaited. */
void flood_send_call (FloodFixture *fixture,
                      const char *interface,
                      const char *member,
                      GVariant *body);
void flood_send_damage (FloodFixture *fixture, int x);
void flood_send_opaque (FloodFixture *fixture, gsize size);

/* One of the filter's properties. */
guint64 flood_get (FloodFixture *fixture, const char *property);
char *flood_reason_of (FloodFixture *fixture);

/* These wait, without turning the main loop, for what the worker thread does. */
void flood_wait_received (FloodFixture *fixture, guint64 count);
void flood_wait_closed (FloodFixture *fixture, const char *expected);

void flood_turn_until_delivered (FloodFixture *fixture, guint64 count);

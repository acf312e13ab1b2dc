/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "call-queue.h"

/* The rules of merging, without any connection: what goes in, and what is left to be seen. */

#define X8R8G8B8 0x20020888
#define A8R8G8B8 0x20028888

typedef struct
{
  CallQueue queue;
  GPtrArray *needless;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  call_queue_init (&fixture->queue);
  fixture->needless = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  call_queue_clear (&fixture->queue);
  g_ptr_array_unref (fixture->needless);
}

static void
push (Fixture *fixture,
      const char *member,
      GVariant *body)
{
  g_autoptr (GDBusMessage) message = g_dbus_message_new_method_call (
    NULL, "/org/qemu/Display1/Listener", "org.qemu.Display1.Listener", member);
  const char *interface = g_str_equal (member, "UpdateMap") ? "org.qemu.Display1.Listener.Unix.Map"
                                                            : "org.qemu.Display1.Listener";
  CallShape shape;

  if (body)
    g_dbus_message_set_body (message, body);
  call_shape_read (&shape,
                   call_kind_find (interface, member, g_dbus_message_get_signature (message)),
                   message);
  call_queue_push (&fixture->queue, message, &shape, fixture->needless);
}

static GVariant *
pixels (gsize size)
{
  g_autofree guint8 *data = g_malloc0 (size);
  return g_variant_new_fixed_array (G_VARIANT_TYPE_BYTE, data, size, 1);
}

static void
push_damage (Fixture *fixture,
             int x,
             int y,
             int width,
             int height)
{
  push (fixture, "UpdateMap", g_variant_new ("(iiii)", x, y, width, height));
}

static void
push_update (Fixture *fixture,
             int x,
             int y,
             int width,
             int height,
             guint32 format)
{
  gsize stride = (gsize) width * 4;
  push (fixture, "Update",
        g_variant_new ("(iiiiuu@ay)", x, y, width, height, (guint32) stride, format,
                       pixels (stride * (gsize) height)));
}

static void
push_scanout (Fixture *fixture,
              guint width,
              guint height,
              guint32 format)
{
  push (fixture, "Scanout",
        g_variant_new ("(uuuu@ay)", width, height, width * 4, format,
                       pixels ((gsize) width * height * 4)));
}

static void
push_mouse (Fixture *fixture,
            int x)
{
  push (fixture, "MouseSet", g_variant_new ("(iii)", x, 0, 1));
}

static void
push_cursor (Fixture *fixture,
             int width,
             gsize size)
{
  push (fixture, "CursorDefine", g_variant_new ("(iiii@ay)", width, 1, 0, 0, pixels (size)));
}

/* What is left, as "Member(parameters) …", with arrays of bytes left out. */
static char *
drain (Fixture *fixture)
{
  GString *text = g_string_new (NULL);
  for (;;)
    {
      g_autoptr (QueuedCall) call = call_queue_pop (&fixture->queue);
      g_autoptr (GVariant) parameters = NULL;
      if (!call)
        break;
      parameters = queued_call_parameters (call);
      g_string_append (text, g_dbus_message_get_member (call->message));
      for (gsize i = 0; i < g_variant_n_children (parameters); i++)
        {
          g_autoptr (GVariant) child = g_variant_get_child_value (parameters, i);
          g_autofree char *value = NULL;
          if (g_variant_is_container (child))
            continue;
          value = g_variant_print (child, FALSE);
          g_string_append_printf (text, " %s", value);
        }
      g_string_append_c (text, ';');
    }
  g_assert_cmpuint (fixture->queue.size, ==, 0);
  g_assert_cmpuint (fixture->queue.descriptors, ==, 0);
  return g_string_free (text, FALSE);
}

static void
assert_left (Fixture *fixture,
             const char *expected)
{
  g_autofree char *left = drain (fixture);
  g_assert_cmpstr (left, ==, expected);
}

static void
test_near_damage_joins (Fixture *fixture,
                        gconstpointer data)
{
  push_damage (fixture, 0, 0, 64, 64);
  push_damage (fixture, 64, 0, 64, 64);
  push_damage (fixture, 10, 10, 1, 1);
  g_assert_cmpuint (fixture->needless->len, ==, 2);
  g_assert_cmpuint (fixture->queue.merged, ==, 2);
  assert_left (fixture, "UpdateMap 0 0 128 64;");
}

static void
test_far_damage_stays_apart (Fixture *fixture,
                             gconstpointer data)
{
  push_damage (fixture, 0, 0, 8, 8);
  push_damage (fixture, 1900, 1000, 8, 8);
  assert_left (fixture, "UpdateMap 0 0 8 8;UpdateMap 1900 1000 8 8;");
}

static gboolean
lies_within (const Rect *inner,
             const QueuedCall *call)
{
  const Rect *outer = &call->shape.rect;
  return outer->x <= inner->x && outer->y <= inner->y
         && outer->x + outer->width >= inner->x + inner->width
         && outer->y + outer->height >= inner->y + inner->height;
}

/* Whatever comes in whatever order: all that was damaged is told, in few rectangles. */
static void
test_damage_is_never_lost (Fixture *fixture,
                           gconstpointer data)
{
  enum { N_RECTS = 2000 };
  g_autofree Rect *rects = g_new (Rect, N_RECTS);
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func ((GDestroyNotify) queued_call_free);

  for (guint i = 0; i < N_RECTS; i++)
    {
      gint32 width = g_rand_int_range (random, 1, 300);
      gint32 height = g_rand_int_range (random, 1, 300);
      rects[i] = (Rect) { g_rand_int_range (random, 0, SHAPE_MAX_DIMENSION - width + 1),
                          g_rand_int_range (random, 0, SHAPE_MAX_DIMENSION - height + 1),
                          width, height };
      push_damage (fixture, rects[i].x, rects[i].y, width, height);
      if (i % 7 == 0)
        push_mouse (fixture, (int) i);
    }
  g_assert_cmpuint (call_queue_length (&fixture->queue), <=, CALL_QUEUE_MAX_RECTS + 1);
  for (QueuedCall *call = call_queue_pop (&fixture->queue); call;
       call = call_queue_pop (&fixture->queue))
    g_ptr_array_add (left, call);
  for (guint i = 0; i < N_RECTS; i++)
    {
      gboolean found = FALSE;
      for (guint j = 0; j < left->len && !found; j++)
        found = lies_within (&rects[i], left->pdata[j]);
      g_assert_true (found);
    }
}

static void
test_wrong_damage_is_left_to_the_program (Fixture *fixture,
                                          gconstpointer data)
{
  push_damage (fixture, 0, 0, 8, 8);
  push_damage (fixture, -1, 0, 8, 8);
  push_damage (fixture, 0, 0, G_MAXINT32, G_MAXINT32);
  push_damage (fixture, G_MAXINT32, G_MAXINT32, 8, 8);
  push_damage (fixture, 1, 1, 8, 8);
  assert_left (fixture,
               "UpdateMap 0 0 9 9;UpdateMap -1 0 8 8;"
               "UpdateMap 0 0 2147483647 2147483647;UpdateMap 2147483647 2147483647 8 8;");
}

static void
test_damage_never_passes_another_picture (Fixture *fixture,
                                          gconstpointer data)
{
  push_damage (fixture, 0, 0, 8, 8);
  push (fixture, "ScanoutMap", g_variant_new ("(huuuuu)", 0, 0, 8, 8, 32, X8R8G8B8));
  push_damage (fixture, 0, 0, 8, 8);
  push (fixture, "Disable", NULL);
  push_damage (fixture, 0, 0, 8, 8);
  push_mouse (fixture, 1);
  push_damage (fixture, 8, 0, 8, 8);
  assert_left (fixture,
               "UpdateMap 0 0 8 8;ScanoutMap 0 0 8 8 32 537004168;UpdateMap 0 0 8 8;"
               "Disable;UpdateMap 0 0 16 8;MouseSet 1 0 1;");
}

static void
test_newest_of_the_cursor_wins (Fixture *fixture,
                                gconstpointer data)
{
  push_mouse (fixture, 1);
  push_cursor (fixture, 1, 4);
  push_scanout (fixture, 2, 2, X8R8G8B8);
  push_cursor (fixture, 2, 8);
  push_mouse (fixture, 2);
  g_assert_cmpuint (fixture->needless->len, ==, 2);
  assert_left (fixture, "MouseSet 2 0 1;CursorDefine 2 1 0 0;Scanout 2 2 8 537004168;");
}

/* The program refuses the wrong one; the right one before it must not be gone then. */
static void
test_wrong_cursor_replaces_nothing (Fixture *fixture,
                                    gconstpointer data)
{
  push_cursor (fixture, 2, 8);
  push_cursor (fixture, 3, 8);
  push_cursor (fixture, 4, 16);
  assert_left (fixture, "CursorDefine 4 1 0 0;CursorDefine 3 1 0 0;");
}

static void
test_after_delivery_nothing_is_merged (Fixture *fixture,
                                       gconstpointer data)
{
  push_mouse (fixture, 1);
  push_cursor (fixture, 1, 4);
  assert_left (fixture, "MouseSet 1 0 1;CursorDefine 1 1 0 0;");
  push_mouse (fixture, 2);
  push_cursor (fixture, 2, 8);
  assert_left (fixture, "MouseSet 2 0 1;CursorDefine 2 1 0 0;");
}

static void
test_update_replaces_what_it_covers (Fixture *fixture,
                                     gconstpointer data)
{
  push_update (fixture, 0, 0, 4, 4, X8R8G8B8);
  push_update (fixture, 8, 8, 4, 4, X8R8G8B8);
  push_mouse (fixture, 1);
  push_update (fixture, 0, 0, 8, 4, X8R8G8B8);
  g_assert_cmpuint (fixture->queue.superseded, ==, 1);
  g_assert_cmpuint (fixture->queue.size, ==, 2 * 24 + 4 * 4 * 4 + 8 * 4 * 4 + 12);
  assert_left (fixture,
               "Update 8 8 4 4 16 537004168;MouseSet 1 0 1;Update 0 0 8 4 32 537004168;");
}

static void
test_update_replaces_no_other_format (Fixture *fixture,
                                      gconstpointer data)
{
  push_update (fixture, 0, 0, 4, 4, X8R8G8B8);
  push_update (fixture, 0, 0, 4, 4, A8R8G8B8);
  g_assert_cmpuint (call_queue_length (&fixture->queue), ==, 2);
}

static void
test_short_update_replaces_nothing (Fixture *fixture,
                                    gconstpointer data)
{
  push_update (fixture, 0, 0, 4, 4, X8R8G8B8);
  push (fixture, "Update",
        g_variant_new ("(iiiiuu@ay)", 0, 0, 4, 4, 16, X8R8G8B8, pixels (63)));
  push (fixture, "Update",
        g_variant_new ("(iiiiuu@ay)", 0, 0, 4, 4, 15, X8R8G8B8, pixels (64)));
  push (fixture, "Update",
        g_variant_new ("(iiiiuu@ay)", 0, 0, 4, 4, G_MAXUINT32, X8R8G8B8, pixels (64)));
  g_assert_cmpuint (fixture->queue.superseded, ==, 0);
  g_assert_cmpuint (call_queue_length (&fixture->queue), ==, 4);
}

static void
test_scanout_replaces_the_picture (Fixture *fixture,
                                   gconstpointer data)
{
  push (fixture, "Disable", NULL);
  push_scanout (fixture, 2, 2, X8R8G8B8);
  push_update (fixture, 0, 0, 1, 1, X8R8G8B8);
  push (fixture, "Disable", NULL);
  push_mouse (fixture, 1);
  push_scanout (fixture, 3, 2, X8R8G8B8);
  g_assert_cmpuint (fixture->needless->len, ==, 3);
  assert_left (fixture, "Disable;MouseSet 1 0 1;Scanout 3 2 12 537004168;");
}

static void
test_scanout_passes_nothing_unknown (Fixture *fixture,
                                     gconstpointer data)
{
  push_scanout (fixture, 2, 2, X8R8G8B8);
  push (fixture, "UpdateDMABUF", g_variant_new ("(iiii)", 0, 0, 1, 1));
  push_scanout (fixture, 2, 2, X8R8G8B8);
  assert_left (fixture,
               "Scanout 2 2 8 537004168;UpdateDMABUF 0 0 1 1;Scanout 2 2 8 537004168;");
}

static void
test_short_scanout_replaces_nothing (Fixture *fixture,
                                     gconstpointer data)
{
  push_scanout (fixture, 2, 2, X8R8G8B8);
  push_damage (fixture, 0, 0, 1, 1);
  push (fixture, "Scanout", g_variant_new ("(uuuu@ay)", 2, 2, 8, X8R8G8B8, pixels (15)));
  push (fixture, "Scanout",
        g_variant_new ("(uuuu@ay)", G_MAXUINT32, 2, 8, X8R8G8B8, pixels (16)));
  push (fixture, "Scanout", g_variant_new ("(uuuu@ay)", 2, 2, 8, 0, pixels (16)));
  g_assert_cmpuint (fixture->needless->len, ==, 0);
  g_assert_cmpuint (call_queue_length (&fixture->queue), ==, 5);
}

static void
test_repeated_disable (Fixture *fixture,
                       gconstpointer data)
{
  push (fixture, "Disable", NULL);
  push_mouse (fixture, 1);
  push (fixture, "Disable", NULL);
  push_scanout (fixture, 1, 1, X8R8G8B8);
  push (fixture, "Disable", NULL);
  assert_left (fixture, "Disable;MouseSet 1 0 1;Scanout 1 1 4 537004168;Disable;");
}

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/damage/near", test_near_damage_joins);
  ADD ("/damage/far", test_far_damage_stays_apart);
  ADD ("/damage/never-lost", test_damage_is_never_lost);
  ADD ("/damage/wrong", test_wrong_damage_is_left_to_the_program);
  ADD ("/damage/order", test_damage_never_passes_another_picture);
  ADD ("/cursor/newest", test_newest_of_the_cursor_wins);
  ADD ("/cursor/wrong", test_wrong_cursor_replaces_nothing);
  ADD ("/cursor/delivered", test_after_delivery_nothing_is_merged);
  ADD ("/update/covered", test_update_replaces_what_it_covers);
  ADD ("/update/format", test_update_replaces_no_other_format);
  ADD ("/update/short", test_short_update_replaces_nothing);
  ADD ("/scanout/replaces", test_scanout_replaces_the_picture);
  ADD ("/scanout/order", test_scanout_passes_nothing_unknown);
  ADD ("/scanout/short", test_short_scanout_replaces_nothing);
  ADD ("/disable", test_repeated_disable);
  return g_test_run ();
}

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RECORD_FIELD_H
#define RECORD_FIELD_H

#include <stdbool.h>
#include <stddef.h>

/**
 * record_field() - read a field of a record that this program has written (record.h)
 * @line: the record, a JSON object
 * @name: of one of its own fields, not of an object in it
 * @value: set to a string without its quotes and escapes, or to the words of any other value; cut where it does not fit
 * @size: room in @value
 *
 * Return: whether the record has it, and it is not null.
 */
bool record_field(const char *line, const char *name, char *value, size_t size);

#endif

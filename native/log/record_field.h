/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RECORD_FIELD_H
#define RECORD_FIELD_H

#include <stdbool.h>
#include <stddef.h>

/**
 * record_field() - read a field of a record that this program wrote (record.h)
 * @line: the record, a JSON object
 * @name: name of a field of the record itself, not of a nested object
 * @value: set to a string without quotes and escapes, or to the text of any other value; cut if it
 *	does not fit
 * @size: size of @value
 *
 * Return: whether the record has the field and it is not null.
 */
bool record_field(const char *line, const char *name, char *value, size_t size);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>

/**
 * utf8_sequence() - length of the UTF-8 sequence that a text begins with
 * @text: the text
 * @len: its length in bytes, at least 1
 *
 * Overlong forms, surrogates and what lies above U+10FFFF are not UTF-8
 * (RFC 3629, section 4).
 *
 * Return: 1 to 4, or 0 when the text does not begin with a whole sequence.
 */
size_t utf8_sequence(const char *text, size_t len);

/**
 * utf8_cut() - where to cut a text so that no sequence is torn
 * @text: the text, longer than @max
 * @max: most bytes to keep
 *
 * Return: how many bytes to keep, at most @max.
 */
size_t utf8_cut(const char *text, size_t max);

#endif

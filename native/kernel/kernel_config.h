/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_CONFIG_H
#define KERNEL_CONFIG_H

#include <stddef.h>

/**
 * kernel_config_words() - what the kernel's configuration says of some options
 * @options: their names, NULL behind the last
 * @text: set to `CONFIG_A=y CONFIG_B=n`, `n` standing for "is not set"; "" when the guest has
 *	  no configuration to read (/boot/config-<release>, /proc/config.gz)
 * @size: room in @text
 */
void kernel_config_words(const char *const *options, char *text, size_t size);

/**
 * kernel_config_value() - what the kernel's configuration says of one option
 * @option: `CONFIG_HZ`
 * @value: set to what follows the `=`: `y`, `250`, `"(none)"`; "" for one that is not set
 * @size: room in @value
 *
 * Return: 0, or -ENOENT when the guest has no configuration to read.
 */
int kernel_config_value(const char *option, char *value, size_t size);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_CONFIG_H
#define KERNEL_CONFIG_H

#include <stddef.h>

/**
 * kernel_config_words() - get the values of some options of the kernel configuration
 * @options: their names, terminated by NULL
 * @text: set to `CONFIG_A=y CONFIG_B=n`, where `n` also means "is not set"; "" if the guest has no
 *	readable configuration (/boot/config-<release>, /proc/config.gz)
 * @size: size of @text
 */
void kernel_config_words(const char *const *options, char *text, size_t size);

/**
 * kernel_config_value() - get the value of one option of the kernel configuration
 * @option: such as `CONFIG_HZ`
 * @value: set to the text after the `=`: `y`, `250`, `"(none)"`; "" if the option is not set
 * @size: size of @value
 *
 * Return: 0, or -ENOENT if the guest has no readable configuration.
 */
int kernel_config_value(const char *option, char *value, size_t size);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MARKER_H
#define MARKER_H

/**
 * marker_write() - say in the kernel log what is about to happen
 * @artifact: name of the artifact
 * @program: name of the program, or NULL for a step of the whole object
 * @step: `open`, `load`, `attach` or `detach`
 *
 * All records have left the guest then.
 *
 * The host charges a panic, an oops or a warning on the console to the step
 * that was announced last. A kernel that takes no /dev/kmsg writes costs that
 * attribution and nothing else, so there is no error to return.
 */
void marker_write(const char *artifact, const char *program, const char *step);

#endif

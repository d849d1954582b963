/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MARKER_H
#define MARKER_H

/**
 * marker_write() - announce the next step in the kernel log
 * @artifact: name of the artifact
 * @program: name of the program, or NULL for a step of the whole object
 * @step: `open`, `load`, `attach` or `detach`
 *
 * Waits until all records have left the guest.
 *
 * The host assigns a panic, an oops or a warning on the console to the step that was announced
 * last. If the kernel refuses writes to /dev/kmsg, only this attribution is lost, so no error is
 * returned.
 */
void marker_write(const char *artifact, const char *program, const char *step);

#endif

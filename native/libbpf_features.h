/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LIBBPF_FEATURES_H
#define LIBBPF_FEATURES_H

/*
 * What libbpf has found the kernel to support, found once a boot. Linked with
 * -Wl,--wrap=feat_supported, libbpf asks here before it loads the programs and
 * maps that it tries features out with: a dozen for each object.
 */

/**
 * libbpf_features_init() - set up what children share
 *
 * Return: 0 or -errno.
 */
int libbpf_features_init(void);

#endif

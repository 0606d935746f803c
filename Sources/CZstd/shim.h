#ifndef RECENSION_CZSTD_SHIM_H
#define RECENSION_CZSTD_SHIM_H

#include <zstd.h>

#endif

#ifndef RECENSION_CARCHIVE_SHIM_H
#define RECENSION_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif

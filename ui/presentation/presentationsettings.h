// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jingan {

/// How presentations run, kept between runs. The screen is kept by screenchoice.h.
struct PresentationSettings {
    static constexpr int LeastSeconds = 3;
    static constexpr int MostSeconds = 3600;

    bool loop = false; ///< Goes on by itself and begins again after the last slide.
    int seconds = 15;  ///< How long each slide is shown then.

    static PresentationSettings load();
    void keep() const;
};

} // namespace jingan

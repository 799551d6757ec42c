// SPDX-License-Identifier: BSL-1.0
// A manual page and a program's --help, made comparable.
#pragma once

#include <cctype>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// The text of a page in man(7), without its macros: one space between words, and "-" for "\-".
class manual_page {
public:
    explicit manual_page(std::string const& path)
    {
        std::ifstream in{path};
        for (std::string line; std::getline(in, line);) {
            if (line.starts_with(".\\\""))
                continue;
            if (line.starts_with('.')) {
                // Alternating fonts join their arguments: .BI \-\-out " DIR" is "--out DIR".
                auto const arguments = line.find(' ');
                line = arguments == line.npos ? "" : line.substr(arguments + 1);
                std::erase(line, '"');
            }
            for (std::size_t at = 0; (at = line.find("\\-", at)) != line.npos;)
                line.erase(at, 1);
            text_ += ' ';
            for (char const c : line)
                if (c != ' ' || text_.back() != ' ')
                    text_ += c;
        }
        text_ += ' ';
    }

    bool has(std::string const& text) const { return text_.find(' ' + text + ' ') != text_.npos; }

    /// Everything that looks like a long option.
    std::set<std::string> options() const
    {
        std::set<std::string> all;
        for (std::size_t at = 0; (at = text_.find(" --", at)) != text_.npos; ++at) {
            auto end = at + 3;
            while (std::islower(static_cast<unsigned char>(text_[end])) || text_[end] == '-')
                ++end;
            all.insert(text_.substr(at + 1, end - at - 1));
        }
        return all;
    }

private:
    std::string text_;
};

/// The indented lines of --help, without those of commands: "--out DIR The directory to write to …".
inline std::vector<std::string> help_entries(std::string const& help)
{
    std::vector<std::string> all;
    std::istringstream in{help};
    bool is_command = false;
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("  ")) {
            is_command = line == "Commands:";
            continue;
        }
        std::istringstream words{line};
        std::string entry;
        for (std::string word; words >> word;)
            entry += (entry.empty() ? "" : " ") + word;
        if (!is_command)
            all.push_back(entry);
    }
    return all;
}

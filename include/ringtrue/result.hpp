// SPDX-License-Identifier: BSL-1.0
// A value, or the violations of the document that should have held it.
//
// The functions are those of boost::system::result<T, violations>, which it replaces: its header brought functional, mutex and
// ostream into each file that decodes. Other than there, no result is made by default, and std::in_place constructs in place.
#pragma once

#include <ringtrue/detail/core/throw_error.hpp>
#include <ringtrue/violation.hpp>

#include <concepts>
#include <new>
#include <type_traits>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

/// Holds a T or violations, also if an assignment throws. T may be move-only, and needs no default constructor. What was moved
/// from still has a value, or violations that are empty. `value()` throws `invalid_document` if there is no value; no other
/// function throws, but for what T's constructors and assignments do.
template <class T>
class result {
public:
    using value_type = T;
    using error_type = violations;

    result(T value) : result{std::in_place, std::move(value)} {}
    result(violations error) : has_value_{false}, error_{std::move(error)} {}

    /// Constructs the value in its place.
    template <class... Arguments>
    explicit result(std::in_place_t, Arguments&&... arguments) : has_value_{true}, value_(std::forward<Arguments>(arguments)...)
    {
    }

    result(result const& other)
        requires std::copy_constructible<T>
        : has_value_{other.has_value_}, nothing_{}
    {
        if (has_value_)
            ::new (static_cast<void*>(&value_)) T(other.value_);
        else
            ::new (static_cast<void*>(&error_)) violations(other.error_);
    }

    result(result&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : has_value_{other.has_value_}, nothing_{}
    {
        if (has_value_)
            ::new (static_cast<void*>(&value_)) T(std::move(other.value_));
        else
            ::new (static_cast<void*>(&error_)) violations(std::move(other.error_));
    }

    /// By value: a copy that throws leaves the target as it was.
    result& operator=(result other)
    {
        if (has_value_ && other.has_value_)
            value_ = std::move(other.value_);
        else if (other.has_value_)
            replace_error(std::move(other.value_));
        else if (has_value_)
            replace_value(std::move(other.error_));
        else
            error_ = std::move(other.error_);
        return *this;
    }

    ~result()
    {
        if (has_value_)
            value_.~T();
        else
            error_.~violations();
    }

    bool has_value() const { return has_value_; }
    bool has_error() const { return !has_value(); }
    explicit operator bool() const { return has_value(); }

    /// Returns the value, or throws `invalid_document` with the violations.
    T& value() & { return require_value(), value_; }
    T const& value() const& { return require_value(), value_; }
    T&& value() && { return require_value(), std::move(value_); }

    /// Requires a value.
    T& operator*() & { return value_; }
    T const& operator*() const& { return value_; }
    T&& operator*() && { return std::move(value_); }
    T* operator->() { return &value_; }
    T const* operator->() const { return &value_; }

    /// Returns the violations, none if there is a value. By value, so that a loop may run over those of a temporary result.
    violations error() const& { return has_value_ ? violations{} : error_; }
    violations error() && { return has_value_ ? violations{} : std::move(error_); }

    friend bool operator==(result const& a, result const& b)
    {
        return a.has_value_ == b.has_value_ && (a.has_value_ ? a.value_ == b.value_ : a.error_ == b.error_);
    }

private:
    bool has_value_;
    union {
        char nothing_; // while a constructor chooses
        T value_;
        violations error_;
    };

    void replace_value(violations&& error)
    {
        value_.~T();
        has_value_ = false;
        ::new (static_cast<void*>(&error_)) violations(std::move(error));
    }

    /// Puts the violations back if T's move throws.
    void replace_error(T&& value)
    {
        struct guard {
            result& target;
            violations error;

            ~guard()
            {
                if (!target.has_value_)
                    ::new (static_cast<void*>(&target.error_)) violations(std::move(error));
            }
        } kept{*this, std::move(error_)};
        error_.~violations();
        ::new (static_cast<void*>(&value_)) T(std::move(value));
        has_value_ = true;
    }

    void require_value() const
    {
        if (!has_value())
            detail::throw_error(invalid_document{error_});
    }
};

} // namespace ringtrue

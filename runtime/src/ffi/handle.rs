//! [`Handle`]: a Rust value that C holds as a number or a `void *`, and hands back in callbacks.

use std::any::{Any, type_name};
use std::error::Error;
use std::ffi::c_void;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use slotmap::{DefaultKey, Key, KeyData, SlotMap};

use crate::sync::Mutex;
use crate::{mutant, race};

/// A typed name for a value that the handle table owns.
///
/// C gets an index with a generation, never a pointer into Rust: a stale, forged or mistyped handle is an error that says so, not a crash.
/// The value lives until [`Handle::take`]; a handle that is dropped leaves it in the table, because C may still hold the number.
///
/// `Copy`, `Send` and `Sync` whatever `T` is: the value itself must be `Send + Sync`, as any thread may ask for it.
///
/// Go's counterpart is `cgo.Handle`.
///
/// ```
/// use cffi::{Handle, HandleError};
/// let handle = Handle::new(vec![1, 2, 3]);
/// let for_c = handle.into_raw(); // a `*mut c_void` to give to C
/// // In the callback:
/// let handle = Handle::<Vec<i32>>::from_raw(for_c)?;
/// assert_eq!(handle.with(|list| list.len())?, 3);
/// assert_eq!(handle.take()?, vec![1, 2, 3]);
/// // C must not use it again, and if it does, nothing breaks.
/// assert!(matches!(handle.with(|list| list.len()), Err(HandleError::Stale { .. })));
/// # Ok::<(), HandleError>(())
/// ```
pub struct Handle<T> {
    key: DefaultKey,
    value: PhantomData<fn() -> T>,
}

/// One value and the name of its type.
struct Entry {
    value: Arc<dyn Any + Send + Sync>,
    type_name: &'static str,
}

static TABLE: Mutex<Option<SlotMap<DefaultKey, Entry>>> = Mutex::new(None);

impl<T: Send + Sync + 'static> Handle<T> {
    /// Puts `value` into the table.
    ///
    /// Runs on: any thread.
    /// May block: for a lock that is held for nanoseconds.
    #[must_use = "a handle that is lost leaves its value in the table for ever"]
    pub fn new(value: T) -> Handle<T> {
        let value = Arc::new(value);
        // Who finds it is ordered after this; who puts another value into the same table is not.
        race::hand_over(&*value);
        let _runtime = race::runtime();
        let entry = Entry {
            value,
            type_name: type_name::<T>(),
        };
        let key = TABLE.lock().get_or_insert_with(SlotMap::new).insert(entry);
        Handle {
            key,
            value: PhantomData,
        }
    }

    /// The handle that C was given.
    ///
    /// Checks that it names a live value of this type; a later use checks again.
    ///
    /// # Errors
    /// If the number never was a handle, its value was taken, or the value is of another type.
    pub fn from_raw(raw: *mut c_void) -> Result<Handle<T>, HandleError> {
        Handle::from_usize(raw.addr())
    }

    /// As [`Handle::from_raw`], for C that keeps a `uintptr_t`.
    ///
    /// # Errors
    /// As [`Handle::from_raw`].
    pub fn from_usize(raw: usize) -> Result<Handle<T>, HandleError> {
        let stale = HandleError::Stale {
            raw,
            wanted: type_name::<T>(),
        };
        let handle = Handle::of(raw).ok_or(stale)?;
        handle.get().map(|_| handle)
    }

    /// The handle with this number, which may name nothing. `None`: no key ever was this number, as the table numbers its generations odd.
    fn of(raw: usize) -> Option<Handle<T>> {
        let key = DefaultKey::from(KeyData::from_ffi(raw as u64));
        (key.data().as_ffi() == raw as u64).then_some(Handle {
            key,
            value: PhantomData,
        })
    }

    /// Runs `f` on the value. It stays in the table; several threads may look at it at once.
    ///
    /// # Errors
    /// As [`Handle::from_raw`].
    pub fn with<R>(self, f: impl FnOnce(&T) -> R) -> Result<R, HandleError> {
        // The table's lock is not held while `f` runs, so `f` may use handles, and may take this one.
        let value = self.get()?;
        Ok(f(&value))
    }

    /// Takes the value out. The handle, and each copy that C has, is stale from now on.
    ///
    /// # Errors
    /// As [`Handle::from_raw`], and if a [`Handle::with`] of it runs: then the value stays in the table.
    pub fn take(self) -> Result<T, HandleError> {
        let runtime = race::runtime();
        let mut table = TABLE.lock();
        let value = self.find(table.as_ref())?;
        // One in the table, one in `value`: a third is somebody's `with`. None can begin while the lock is held.
        if Arc::strong_count(&value) > 2 {
            return Err(HandleError::InUse {
                raw: self.as_usize(),
                type_name: type_name::<T>(),
            });
        }
        drop(table.as_mut().and_then(|table| table.remove(self.key)));
        drop(table);
        drop(runtime);
        race::take_over(&*value);
        Arc::try_unwrap(value).map_err(|_| HandleError::InUse {
            raw: self.as_usize(),
            type_name: type_name::<T>(),
        })
    }

    /// The value of a handle that C was given, kept alive for as long as the caller holds it, or `None` if it was taken.
    pub(crate) fn share(raw: *mut c_void) -> Option<Arc<T>> {
        Handle::of(raw.addr())?.get().ok()
    }

    /// Takes the value out and lets go of it: it is dropped when nobody uses it any more.
    pub(crate) fn forget(self) {
        let entry = {
            let _runtime = race::runtime();
            let mut table = TABLE.lock();
            table.as_mut().and_then(|table| table.remove(self.key))
        };
        // Dropped without the lock: the value's destructor may use handles.
        drop(entry);
    }

    fn get(self) -> Result<Arc<T>, HandleError> {
        let found = {
            let _runtime = race::runtime();
            self.find(TABLE.lock().as_ref())
        };
        found.inspect(|value| race::take_over(&**value))
    }

    fn find(self, table: Option<&SlotMap<DefaultKey, Entry>>) -> Result<Arc<T>, HandleError> {
        let stale = HandleError::Stale {
            raw: self.as_usize(),
            wanted: type_name::<T>(),
        };
        let table = table.ok_or_else(|| stale.clone())?;
        let entry = if mutant::HANDLE_WITHOUT_GENERATION {
            let index = |key: DefaultKey| key.data().as_ffi() & 0xffff_ffff;
            table
                .iter()
                .find(|(key, _)| index(*key) == index(self.key))
                .map(|(_, entry)| entry)
        } else {
            table.get(self.key)
        };
        let entry = entry.ok_or(stale)?;
        Arc::clone(&entry.value)
            .downcast()
            .map_err(|_| HandleError::WrongType {
                raw: self.as_usize(),
                wanted: type_name::<T>(),
                found: entry.type_name,
            })
    }
}

impl<T> Handle<T> {
    /// What to give to C as `void *`. Never null, and never a pointer to anything.
    #[must_use]
    pub fn into_raw(self) -> *mut c_void {
        std::ptr::without_provenance_mut(self.as_usize())
    }

    /// What to give to C as `uintptr_t`. Never 0.
    #[must_use]
    pub fn as_usize(self) -> usize {
        // The supported targets are 64 bits wide: nothing is cut off.
        self.key.data().as_ffi() as usize
    }
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Handle<T> {
        *self
    }
}

impl<T> Copy for Handle<T> {}

impl<T> fmt::Debug for Handle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handle<{}>({:#x})", type_name::<T>(), self.as_usize())
    }
}

/// Why a handle could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HandleError {
    /// No live value has this number: it was taken, or the number never was a handle.
    Stale {
        /// The number.
        raw: usize,
        /// The type that was asked for.
        wanted: &'static str,
    },
    /// The value is of another type.
    WrongType {
        /// The number.
        raw: usize,
        /// The type that was asked for.
        wanted: &'static str,
        /// The type of the value.
        found: &'static str,
    },
    /// The value could not be taken out because somebody uses it now.
    InUse {
        /// The number.
        raw: usize,
        /// The type of the value.
        type_name: &'static str,
    },
}

impl fmt::Display for HandleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HandleError::Stale { raw, wanted } => {
                write!(
                    f,
                    "the handle {raw:#x} names no live `{wanted}`: its value was taken, or it never was a handle"
                )
            }
            HandleError::WrongType { raw, wanted, found } => {
                write!(f, "the handle {raw:#x} names a `{found}`, not a `{wanted}`")
            }
            HandleError::InUse { raw, type_name } => {
                write!(
                    f,
                    "the handle {raw:#x} cannot be taken: its `{type_name}` is in use in a `Handle::with` on some thread"
                )
            }
        }
    }
}

impl Error for HandleError {}

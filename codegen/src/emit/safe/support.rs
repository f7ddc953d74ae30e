//! What the functions of every library need: strings, slices and lengths between Rust and C.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use super::needed;

/// `mod support` with what `user` needs of it, if it needs anything.
pub(super) fn items(user: &TokenStream) -> TokenStream {
    let helpers: syn::File = parse_quote! {
        /// A string of C's.
        pub(super) unsafe fn cstr<'a>(text: *const c_char) -> Option<&'a CStr> {
            (!text.is_null()).then(|| unsafe { "// SAFETY: the caller's: it is a string that lives as long as is asked."; CStr::from_ptr(text) })
        }

        /// A string that C promised to its callback as this argument.
        pub(super) unsafe fn promised<'a>(text: *const c_char, argument: usize) -> &'a CStr {
            match unsafe { "// SAFETY: the caller's."; cstr(text) } {
                Some(text) => text,
                None => panic!("C passed NULL as argument {argument} of the callback, where a string was promised"),
            }
        }

        /// A copy of a string of C's.
        pub(super) unsafe fn text(text: *const c_char) -> Option<String> {
            unsafe { "// SAFETY: the caller's; it is copied at once."; cstr(text) }.map(|text| text.to_string_lossy().into_owned())
        }

        /// A copy of a string that is then freed.
        pub(super) unsafe fn take(text: *mut c_char, free: impl FnOnce(*mut c_char)) -> Option<CString> {
            let copy = unsafe { "// SAFETY: the caller's; it is copied before it is freed."; cstr(text) }.map(CStr::to_owned);
            if copy.is_some() {
                free(text);
            }
            copy
        }

        /// Elements of C's; NULL is none of them.
        pub(super) unsafe fn slice<'a, T, N: TryInto<usize>>(start: *const T, count: N) -> &'a [T] {
            let count = self::count(count);
            if start.is_null() || count == 0 {
                return &[];
            }
            unsafe {
                "// SAFETY: the caller's: there are so many elements, which live as long as is asked.";
                std::slice::from_raw_parts(start, count)
            }
        }

        /// Elements that C lends for writing. They are zeros: what C has there need not be initialised.
        pub(super) unsafe fn slice_mut<'a, T, N: TryInto<usize>>(start: *mut T, count: N) -> &'a mut [T] {
            let count = self::count(count);
            if start.is_null() || count == 0 {
                return &mut [];
            }
            unsafe {
                "// SAFETY: the caller's: there is room for so many elements that nobody else uses, and zeros are an element.";
                start.write_bytes(0, count);
                std::slice::from_raw_parts_mut(start, count)
            }
        }

        /// Strings up to a NULL.
        pub(super) unsafe fn until_null<'a>(start: *const *const c_char) -> Vec<&'a CStr> {
            let mut texts = Vec::new();
            if !start.is_null() {
                while let Some(text) = unsafe { "// SAFETY: the caller's: a NULL ends them, and was not met yet."; cstr(*start.add(texts.len())) } {
                    texts.push(text);
                }
            }
            texts
        }

        #[repr(align(4096))]
        struct Zeros([u8; 4096]);
        static ZEROS: Zeros = Zeros([0; 4096]);

        /// Where a slice begins; an empty one is readable zeros.
        pub(super) fn start<T>(slice: &[T]) -> *const T {
            if slice.is_empty() && align_of::<T>() <= 4096 && size_of::<T>() <= 4096 {
                return ZEROS.0.as_ptr().cast();
            }
            slice.as_ptr()
        }

        /// Where a slice begins; an empty one is NULL.
        pub(super) fn start_or_null<T>(slice: &[T]) -> *const T {
            if slice.is_empty() {
                return std::ptr::null();
            }
            slice.as_ptr()
        }

        /// A length of C's. What is no length is none.
        pub(super) fn count<N: TryInto<usize>>(count: N) -> usize {
            count.try_into().unwrap_or(0)
        }

        /// A length as C counts it.
        pub(super) fn length<N: TryFrom<usize>>(length: usize, what: &str) -> N {
            match N::try_from(length) {
                Ok(length) => length,
                Err(_) => panic!("`{what}` is longer than C can count: {length}"),
            }
        }

        /// How much C made, of as much as there was room for.
        pub(super) fn made<N: TryInto<usize>>(made: N, room: usize) -> usize {
            made.try_into().unwrap_or(0).min(room)
        }

        /// A struct whose memory is ours, and which never moves.
        pub(super) struct Memory<T>(NonNull<T>);

        impl<T> Memory<T> {
            pub(super) fn zeroed() -> Memory<T> {
                let memory = Box::into_raw(Box::new(MaybeUninit::<T>::zeroed()));
                Memory(unsafe { "// SAFETY: a box is never NULL."; NonNull::new_unchecked(memory.cast()) })
            }

            pub(super) fn as_ptr(&self) -> *mut T {
                self.0.as_ptr()
            }
        }

        impl<T> Drop for Memory<T> {
            fn drop(&mut self) {
                drop(unsafe { "// SAFETY: it came of a box of this type, and is given back once."; Box::from_raw(self.0.as_ptr().cast::<MaybeUninit<T>>()) });
            }
        }

        /// What C keeps for a handle: closures, and copies of what it was given, with the function that each came by.
        pub(super) struct Kept(Mutex<Vec<Entry>>);

        type Entry = (&'static str, Box<dyn Any + Send + Sync>);

        impl Kept {
            pub(super) fn new() -> Kept {
                Kept(Mutex::default())
            }

            pub(super) fn add<T: Send + Sync + 'static>(&self, of: &'static str, value: T) {
                self.0.lock().unwrap_or_else(PoisonError::into_inner).push((of, Box::new(value)));
            }

            /// C has got another in place of what it had by this function.
            pub(super) fn release_all_but_last(&self, of: &'static str) {
                self.release_but(of, 1);
            }

            /// C has forgotten what it had by this function.
            pub(super) fn release(&self, of: &'static str) {
                self.release_but(of, 0);
            }

            fn release_but(&self, of: &'static str, last: usize) {
                let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                let count = all.iter().filter(|(by, _)| *by == of).count();
                let mut release = count.saturating_sub(last);
                let is_released = |(by, _): &mut Entry| {
                    let is = *by == of && release > 0;
                    release -= usize::from(is);
                    is
                };
                let released: Vec<_> = all.extract_if(.., is_released).collect();
                // What they captured may use the handle when it is dropped.
                drop(all);
                drop(released);
            }
        }

        /// A handle that C keeps for another: it is there to be dropped in time.
        pub(super) struct Given<T>(pub(super) T);

        #[doc = "/ SAFETY: nobody gets a reference to what is in it."]
        unsafe impl<T: Send> Sync for Given<T> {}

        /// Does `work`, and `otherwise` too if that panics.
        pub(super) fn unless_done<R>(otherwise: impl FnOnce(), work: impl FnOnce() -> R) -> R {
            struct Unless<F: FnOnce()>(Option<F>);
            impl<F: FnOnce()> Drop for Unless<F> {
                fn drop(&mut self) {
                    if let Some(otherwise) = self.0.take() {
                        otherwise();
                    }
                }
            }
            let mut unless = Unless(Some(otherwise));
            let result = work();
            unless.0 = None;
            result
        }

        /// Ends the process: there is nothing that C could be told.
        pub(super) fn abort(message: &str) -> ! {
            eprintln!("{message}");
            std::process::abort()
        }

        /// A closure that runs on this thread, and must not use some handles.
        struct Running<'a> {
            closure: &'static str,
            may_use: &'static [&'static str],
            handles: &'a [usize],
            /// The one in whose run this one runs, or NULL.
            outer: *const Running<'static>,
        }

        thread_local! {
            static INNERMOST: Cell<*const Running<'static>> = const { Cell::new(std::ptr::null()) };
        }

        /// Runs a closure that must not use these handles, but for the functions that it may use.
        pub(super) fn without<R>(
            handles: &[usize],
            closure: &'static str,
            may_use: &'static [&'static str],
            run: impl FnOnce() -> R,
        ) -> R {
            struct Ends(*const Running<'static>);
            impl Drop for Ends {
                fn drop(&mut self) {
                    INNERMOST.set(self.0);
                }
            }
            let outer = INNERMOST.get();
            let running = Running { closure, may_use, handles, outer };
            let _ends = Ends(outer);
            INNERMOST.set(std::ptr::from_ref(&running).cast());
            run()
        }

        /// A closure whose end C brings about, perhaps in the middle of something: what it captured must not use the handles either.
        pub(super) struct Ending<F, const N: usize> {
            closure: ManuallyDrop<F>,
            handles: [usize; N],
            name: &'static str,
            may_use: &'static [&'static str],
        }

        impl<F, const N: usize> Ending<F, N> {
            pub(super) fn new(closure: F, handles: [usize; N], name: &'static str, may_use: &'static [&'static str]) -> Self {
                Ending { closure: ManuallyDrop::new(closure), handles, name, may_use }
            }

            pub(super) fn run<R>(&self, run: impl FnOnce(&F) -> R) -> R {
                without(&self.handles, self.name, self.may_use, || run(&self.closure))
            }
        }

        impl<F, const N: usize> Drop for Ending<F, N> {
            fn drop(&mut self) {
                let closure = &mut self.closure;
                without(&self.handles, self.name, self.may_use, || unsafe {
                    "// SAFETY: nobody uses the closure after this, and it is dropped nowhere else.";
                    ManuallyDrop::drop(closure);
                });
            }
        }

        /// The closure that runs on this thread and must not call this function of this handle.
        #[inline]
        pub(super) fn refuses(handle: usize, function: &str) -> Option<&'static str> {
            let innermost = INNERMOST.get();
            match innermost.is_null() {
                true => None,
                false => refuses_slow(innermost, handle, function),
            }
        }

        #[cold]
        fn refuses_slow(innermost: *const Running<'static>, handle: usize, function: &str) -> Option<&'static str> {
            let mut at = innermost;
            while let Some(running) = unsafe { "// SAFETY: each stands on this thread's stack, in a `without` that has not returned; it is taken off the list when that does."; at.as_ref() } {
                if running.handles.contains(&handle) && !running.may_use.contains(&function) {
                    return Some(running.closure);
                }
                at = running.outer;
            }
            None
        }

        /// This function of this handle is about to be called.
        ///
        /// # Panics
        /// If a closure calls it that must not.
        #[inline]
        pub(super) fn may_use(handle: usize, function: &str) {
            if let Some(closure) = refuses(handle, function) {
                panic!("`{function}` was called by the closure of `{closure}`, which must not use the handle that it is called for; do it when C has returned");
            }
        }

        /// A handle is dropped by a closure that must not end it: C goes on with it, and nobody ends it any more.
        #[cold]
        pub(super) fn lost(closure: &str, function: &str) {
            if !std::thread::panicking() {
                panic!("`{function}` was called by the closure of `{closure}`, which must not use the handle that it is called for; what was dropped is lost, and C goes on with it");
            }
        }

        thread_local! {
            static HERE: Cell<u8> = const { Cell::new(0) };
        }

        /// A lock that its owner may take again: a callback may use the handle that it is called for.
        pub(super) struct Lock {
            mutex: Mutex<()>,
            /// The thread that has it, by the address of something of its own; 0 if none has.
            owner: AtomicUsize,
        }

        impl Lock {
            pub(super) const fn new() -> Lock {
                Lock { mutex: Mutex::new(()), owner: AtomicUsize::new(0) }
            }

            pub(super) fn with<R>(&self, work: impl FnOnce() -> R) -> R {
                let here = HERE.with(|here| std::ptr::from_ref(here).addr());
                // Relaxed: only this thread writes its own address, and takes it back before another can have it.
                if self.owner.load(Ordering::Relaxed) == here {
                    return work();
                }
                let _held = self.mutex.lock().unwrap_or_else(PoisonError::into_inner);
                self.owner.store(here, Ordering::Relaxed);
                let _owner = Owner(&self.owner);
                work()
            }
        }

        struct Owner<'a>(&'a AtomicUsize);

        impl Drop for Owner<'_> {
            fn drop(&mut self) {
                // Relaxed: the mutex, which is given back after this, orders everything.
                self.0.store(0, Ordering::Relaxed);
            }
        }
    };
    let items = needed::of(needed::behind("support", user), IMPORTS, helpers.items);
    if items.is_empty() {
        return TokenStream::new();
    }
    quote! {
        mod support {
            #items
        }
    }
}

const IMPORTS: needed::Imports = &[
    (&["std", "any"], &["Any"]),
    (&["std", "cell"], &["Cell"]),
    (&["std", "ffi"], &["CStr", "CString", "c_char"]),
    (&["std", "mem"], &["ManuallyDrop", "MaybeUninit"]),
    (&["std", "ptr"], &["NonNull"]),
    (&["std", "sync", "atomic"], &["AtomicUsize", "Ordering"]),
    (&["std", "sync"], &["Mutex", "PoisonError"]),
];

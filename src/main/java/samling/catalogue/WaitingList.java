package samling.catalogue;

import org.jspecify.annotations.Nullable;

/** Where to put one's name down when it is full. */
public record WaitingList(@Nullable String url, @Nullable String email, @Nullable String phone) {}

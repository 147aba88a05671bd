package org.newsledger.job.step;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsledger.job.input.ReadAhead;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands out what is read ahead on all cores, in the input's order.
 *
 * <p>It keeps no position: a load that is gone on with reads all again, and passes over what it has
 * staged already by content, which costs less than a look at where it stopped would save.
 */
final class ReadAheadItemReader<O> implements ItemStreamReader<O> {

  private final Supplier<ReadAhead<?, O>> start;
  private @Nullable ReadAhead<?, O> items;

  ReadAheadItemReader(Supplier<ReadAhead<?, O>> start) {
    this.start = start;
  }

  @Override
  public void open(ExecutionContext context) {
    items = start.get();
  }

  @Override
  public @Nullable O read() {
    Iterator<O> open = items;
    return open != null && open.hasNext() ? open.next() : null;
  }

  @Override
  public void close() {
    if (items != null) {
      items.close();
    }
  }
}

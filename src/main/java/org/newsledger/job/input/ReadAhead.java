package org.newsledger.job.input;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to the items of an iterator on several threads and hands the results out in
 * the items' order, at most a bounded number ahead, so that memory does not grow with the input.
 *
 * <p>The iterator itself is used by the caller's thread alone.
 *
 * @param <I> the kind of item read
 * @param <O> the kind of result
 */
public final class ReadAhead<I, O> implements Iterator<O>, AutoCloseable {

  private final Iterator<I> items;
  private final Function<I, O> function;
  private final ExecutorService workers;
  private final Queue<Future<O>> pending = new ArrayDeque<>();
  private final int mostPending;

  /** Reads at most {@code ahead} items for each of {@code threads} ahead. */
  public ReadAhead(Iterator<I> items, Function<I, O> function, int threads, int ahead) {
    this.items = items;
    this.function = function;
    this.workers = Executors.newFixedThreadPool(threads, ReadAhead::worker);
    this.mostPending = threads * ahead;
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    fill();
    return !pending.isEmpty();
  }

  /**
   * The next result.
   *
   * @throws IllegalStateException when the function failed; its cause says how
   */
  @Override
  public O next() {
    fill();
    Future<O> first = pending.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    try {
      return first.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an item could not be read: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private void fill() {
    while (pending.size() < mostPending && items.hasNext()) {
      I item = items.next();
      pending.add(workers.submit(() -> function.apply(item)));
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

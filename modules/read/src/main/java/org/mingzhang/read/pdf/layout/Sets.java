package org.mingzhang.read.pdf.layout;

/** Disjoint sets of the numbers from 0 (union-find). */
final class Sets {

  private final int[] parent;

  Sets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int find(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int one, int other) {
    parent[find(one)] = find(other);
  }
}

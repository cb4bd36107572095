"""Everything that is true without a screen: rules, storage, documents. No Qt."""

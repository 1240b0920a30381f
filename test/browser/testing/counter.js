localStorage.setItem('_counter', '1');
